import { type Company, companies } from '../../domain/privacy/about-person.ts';

/**
 * Where the walker is. Kept in the part of the address after `#`, which never leaves the phone: no server learns which
 * screen or which walk someone looks at, and the path before it (`/delta/ABCDEF`) stays what the home screen opens.
 */
export type Route =
  | {
      readonly at:
        | 'home'
        | 'walk'
        | 'walk-map'
        | 'walk-pocket'
        | 'walk-end'
        | 'walks'
        | 'import'
        | 'group'
        | 'save-walks'
        | 'spots'
        | 'join'
        | 'tell'
        | 'help';
    }
  /** `cause`: of the page `position` only, why the phone does not know where it is. */
  | { readonly at: 'help-page'; readonly page: HelpPage; readonly cause?: PositionCause }
  | { readonly at: 'welcome'; readonly step: WelcomeStep }
  | AfterRoute
  /** `walkId`: it belongs to this walk, which is over. Without a step it is the first, where the place is. What is answered is kept by the screen: no address tells a place. */
  | { readonly at: 'mark'; readonly step?: MarkStep; readonly walkId?: string }
  | { readonly at: 'walk-details'; readonly walkId: string; readonly ask?: WalkQuestion }
  | { readonly at: 'spot'; readonly spotId: string; readonly ask?: SpotQuestion }
  | MapRoute
  | DrawRoute
  | MendRoute
  | { readonly at: 'marked'; readonly spotId: string }
  /** `onward` is the address to go on to. Without a step it is the first, which kind of place it is. */
  | { readonly at: 'describe'; readonly spotId: string; readonly onward: string; readonly step?: DescribeStep };

export const helpPages = [
  'language',
  'text-size',
  'scheme',
  'read-aloud',
  'what-is-sent',
  'campaign',
  'about-me',
  'erase',
  'backup',
  'restore',
  'restored',
  'relatives',
  'position',
  'microphone',
  'home-screen',
  'accessibility',
  'about',
] as const;
export type HelpPage = (typeof helpPages)[number];

/** In the order they are told of to someone who does not know which it is: the most frequent one tells nothing of itself. */
export const positionCauses = ['off', 'denied', 'silent', 'indoors', 'tablet'] as const;
export type PositionCause = (typeof positionCauses)[number];

/** In this order; `home-screen` only where the browser and the app on the home screen keep their things apart. */
export const welcomeSteps = ['who', 'home-screen', 'sent', 'consents'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

/** One question a page; `ride` and `agree` to `end` stand only where their answer is lacking. `about` finds out which of three is asked. */
export const afterSteps = [
  'look',
  'unseen',
  'ride',
  'marks',
  'how',
  'agree',
  'agree-spots',
  'about',
  'age',
  'aid',
  'company',
  'start',
  'end',
  'send',
  'thanks',
] as const;
export type AfterStep = (typeof afterSteps)[number];

/** Answered for this walk on the pages before. Who says nothing of its ends is protected at both. */
interface AfterAnswers {
  readonly company?: Company;
  readonly startedElsewhere?: true;
  readonly endedElsewhere?: true;
}

export interface AfterRoute extends AfterAnswers {
  readonly at: 'after';
  readonly walkId: string;
  readonly step: AfterStep;
}

export const ownHeatLayers = ['walked', 'stayed'] as const;
export type OwnHeatLayer = (typeof ownHeatLayers)[number];

/** `show`: where all walks of this phone went, or rested; without it the walks and spots themselves. */
export interface MapRoute {
  readonly at: 'map';
  readonly show?: OwnHeatLayer;
}

export const drawSteps = ['search', 'drop'] as const;

/** Without a step it is the map. `point`: its index, from 0. */
export type DrawRoute =
  | { readonly at: 'draw'; readonly step?: (typeof drawSteps)[number] }
  | { readonly at: 'draw'; readonly step: 'move'; readonly point: number };

export const mendSteps = ['draw', 'move'] as const;

/** Without a gap it is the list of them. `gap`: its index, from 0. */
export interface MendRoute {
  readonly at: 'mend';
  readonly walkId: string;
  readonly gap?: number;
  readonly step?: (typeof mendSteps)[number];
  readonly point?: number;
  /** Where one came from: else it is the walk's own page. */
  readonly from?: 'after';
}

export const describeSteps = ['note', 'avoids', 'agree'] as const;
export type DescribeStep = (typeof describeSteps)[number];

export const markSteps = ['search', 'here', 'place', 'what'] as const;
export type MarkStep = (typeof markSteps)[number];

export const spotQuestions = ['move', 'remove'] as const;
export type SpotQuestion = (typeof spotQuestions)[number];

export const walkQuestions = ['ride', 'how', 'remove', 'withdraw', 'file', 'print', 'group'] as const;
export type WalkQuestion = (typeof walkQuestions)[number];

const plain = {
  '': 'home',
  walk: 'walk',
  'walk/map': 'walk-map',
  'walk/pocket': 'walk-pocket',
  'walk/end': 'walk-end',
  walks: 'walks',
  import: 'import',
  group: 'group',
  'save-walks': 'save-walks',
  spots: 'spots',
  map: 'map',
  join: 'join',
  tell: 'tell',
  help: 'help',
} as const;

const isOneOf = <T extends string>(all: readonly T[], word: string): word is T =>
  (all as readonly string[]).includes(word);

/** What cannot be decoded stands as it is: it names nothing, and the screen says so. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function readAnswers(query: URLSearchParams): AfterAnswers {
  const company = query.get('company') ?? '';
  return {
    ...(isOneOf(companies, company) ? { company } : {}),
    ...(query.get('start') === 'elsewhere' ? { startedElsewhere: true } : {}),
    ...(query.get('end') === 'elsewhere' ? { endedElsewhere: true } : {}),
  };
}

function writeAnswers({ company, startedElsewhere, endedElsewhere }: AfterAnswers): string {
  const query = new URLSearchParams({
    ...(company ? { company } : {}),
    ...(startedElsewhere ? { start: 'elsewhere' } : {}),
    ...(endedElsewhere ? { end: 'elsewhere' } : {}),
  });
  return query.size === 0 ? '' : `?${query}`;
}

function readMark(path: string, query: URLSearchParams): Route {
  const step = path.slice('mark/'.length);
  const walkId = query.get('walk');
  if (step !== '' && !isOneOf(markSteps, step)) return { at: 'home' };
  return { at: 'mark', ...(step === '' ? {} : { step }), ...(walkId === null ? {} : { walkId }) };
}

function readDraw(step: string, point: string): Route {
  if (isOneOf(drawSteps, step)) return { at: 'draw', step };
  if (step === 'move' && isIndex(point)) return { at: 'draw', step, point: Number(point) };
  return step === '' ? { at: 'draw' } : { at: 'home' };
}

const isIndex = (word: string) => /^\d{1,4}$/.test(word);

function readMend(walkId: string, [gap = '', step = '', point = '']: readonly string[], query: URLSearchParams): Route {
  return {
    at: 'mend',
    walkId,
    ...(isIndex(gap) ? { gap: Number(gap) } : {}),
    ...(isIndex(gap) && isOneOf(mendSteps, step) ? { step } : {}),
    ...(isIndex(gap) && step === 'move' && isIndex(point) ? { point: Number(point) } : {}),
    ...(query.get('from') === 'after' ? { from: 'after' } : {}),
  };
}

function writeMend({ walkId, gap, step, point, from }: MendRoute): string {
  const parts = [encodeURIComponent(walkId), gap, step, point].filter((part) => part !== undefined);
  return `#/mend/${parts.join('/')}${from === undefined ? '' : '?from=after'}`;
}

/** An address that says nothing leads home. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  if (path === 'mark' || path.startsWith('mark/')) return readMark(path, new URLSearchParams(query));
  if (Object.hasOwn(plain, path)) return { at: plain[path as keyof typeof plain] };
  const [head = '', id = '', step = 'look', ...rest] = path.split('/').map(decode);
  if (head === 'help' && isOneOf(helpPages, id)) {
    return {
      at: 'help-page',
      page: id,
      ...(id === 'position' && isOneOf(positionCauses, step) ? { cause: step } : {}),
    };
  }
  if (head === 'welcome') return { at: 'welcome', step: isOneOf(welcomeSteps, id) ? id : 'who' };
  if (head === 'map' && isOneOf(ownHeatLayers, id)) return { at: 'map', show: id };
  if (head === 'draw') return readDraw(id, step);
  if (id === '') return { at: 'home' };
  if (head === 'mend') return readMend(id, [step, ...rest], new URLSearchParams(query));
  if (head === 'after' && isOneOf(afterSteps, step)) {
    return { at: 'after', walkId: id, step, ...readAnswers(new URLSearchParams(query)) };
  }
  if (head === 'walks')
    return { at: 'walk-details', walkId: id, ...(isOneOf(walkQuestions, step) ? { ask: step } : {}) };
  if (head === 'spots') return { at: 'spot', spotId: id, ...(isOneOf(spotQuestions, step) ? { ask: step } : {}) };
  if (head === 'marked') return { at: 'marked', spotId: id };
  if (head === 'describe') {
    const onward = new URLSearchParams(query).get('onward') ?? '#/';
    return { at: 'describe', spotId: id, onward, ...(isOneOf(describeSteps, step) ? { step } : {}) };
  }
  return { at: 'home' };
}

export function addressOf(route: Route): string {
  const id = encodeURIComponent;
  switch (route.at) {
    case 'help-page':
      return `#/help/${route.page}${route.cause ? `/${route.cause}` : ''}`;
    case 'welcome':
      return route.step === 'who' ? '#/welcome' : `#/welcome/${route.step}`;
    case 'after':
      return `#/after/${id(route.walkId)}${route.step === 'look' ? '' : `/${route.step}`}${writeAnswers(route)}`;
    case 'walk-details':
      return `#/walks/${id(route.walkId)}${route.ask ? `/${route.ask}` : ''}`;
    case 'spot':
      return `#/spots/${id(route.spotId)}${route.ask ? `/${route.ask}` : ''}`;
    case 'mark':
      return `#/mark${route.step ? `/${route.step}` : ''}${route.walkId ? `?${new URLSearchParams({ walk: route.walkId })}` : ''}`;
    case 'map':
      return `#/map${route.show ? `/${route.show}` : ''}`;
    case 'draw':
      return `#/draw${route.step ? `/${route.step}` : ''}${route.step === 'move' ? `/${route.point}` : ''}`;
    case 'mend':
      return writeMend(route);
    case 'marked':
      return `#/marked/${id(route.spotId)}`;
    case 'describe':
      return `#/describe/${id(route.spotId)}${route.step ? `/${route.step}` : ''}?${new URLSearchParams({ onward: route.onward })}`;
    case 'home':
      return '#/';
    case 'walk-map':
      return '#/walk/map';
    case 'walk-pocket':
      return '#/walk/pocket';
    case 'walk-end':
      return '#/walk/end';
    default:
      return `#/${route.at}`;
  }
}
