type Three<T> = { readonly nb: T; readonly nn: T; readonly en: T };

export interface AgreedWord {
  /** What is said, of docs/architecture.md and the design card. */
  readonly says: Three<string>;
  /** Other words for the same thing, which would make it two things. Whole words or beginnings, as regular expressions. */
  readonly instead: Three<RegExp>;
  /** Labels that carry the word. */
  readonly on: readonly string[];
}

const none = /(?!)/;

/** One thing, one word, in every walker's text; the desk keeps those it shares with the walker. */
export const agreedWords: Readonly<Record<string, AgreedWord>> = {
  walk: {
    says: { nb: 'tur', nn: 'tur', en: 'walk' },
    instead: {
      nb: /\brute|løype|spaser|trasé/i,
      nn: /\brute|løype|spaser|trasé/i,
      en: /\broutes?\b|hike|stroll|journey/i,
    },
    on: ['home.start', 'bar.walks', 'walks.title', 'walk.title', 'record.end', 'walk.remove'],
  },
  place: {
    says: { nb: 'sted', nn: 'stad', en: 'place' },
    // With a capital it is the phone's own word for its setting.
    instead: { nb: /lokasjon|\bposisjon/, nn: /lokasjon|\bposisjon/, en: /\blocation|\bspots?\b/ },
    on: ['home.mark', 'spots.title', 'spot.title', 'spot.send', 'spot.remove', 'marked.another'],
  },
  mark: {
    says: { nb: 'marker', nn: 'merk', en: 'mark' },
    // What is marked is a place; "merk" and "marker" are not both to stand on buttons.
    instead: {
      nb: /\bmerk\b|\d merker?\b|\bMerker\b|\b(et|ett) merke\b|\bmerkene\b|\bMerket er\b/,
      nn: /\bMarker|\d merke\b|\b(eit|eitt) merke\b|\bmerka\b|\bMerket er\b/,
      en: /\d marks?\b|\b(the|this|a) marks?\b/i,
    },
    on: ['home.mark', 'marked.another', 'tell.mark-anyway', 'record.marks'],
  },
  front: {
    says: { nb: 'forsid', nn: 'framsid', en: 'home' },
    // The phone's own home screen is written with a hyphen or as one word.
    instead: { nb: /\bHjem\b(?!-skjerm)|\bstartside/, nn: /\bHeim\b|\bstartside/, en: /front page|start page/i },
    on: ['bar.home', 'after.thanks.home', 'tell.home', 'help.to-start'],
  },
  project: {
    says: { nb: 'innsamling', nn: 'innsamling', en: 'project' },
    instead: {
      nb: /undersøkelse|kampanje|prosjekt/i,
      nn: /undersøking|kampanje|prosjekt/i,
      // A survey would be a form to fill in.
      en: /campaign|\bcollections?\b|\bstudy\b|\bsurveys?\b/i,
    },
    on: ['join.title', 'help.campaign'],
  },
  answer: {
    says: { nb: 'svar', nn: 'svar', en: 'answer' },
    instead: {
      nb: /respons|tilbakemelding/i,
      nn: /respons|tilbakemelding/i,
      en: /feedback|\bresponses?\b|\brepl(y|ies)\b/i,
    },
    on: ['home.held.answer'],
  },
  pleasant: {
    says: { nb: 'hyggelig', nn: 'hyggeleg', en: 'pleasant' },
    instead: { nb: /positiv|trivelig/i, nn: /positiv|triveleg/i, en: /positive|\bnice\b/i },
    on: ['sentiment.pleasant', 'sentiment.pleasant.here', 'describe.ask.pleasant'],
  },
  difficult: {
    says: { nb: 'vanskelig', nn: 'vanskeleg', en: 'difficult' },
    instead: { nb: /negativ|problem|\bdårlig her/i, nn: /negativ|problem|\bdårleg her/i, en: /negative|problem/i },
    on: ['sentiment.problem', 'sentiment.problem.here', 'describe.ask.problem'],
  },
  missing: {
    says: { nb: 'savner', nn: 'saknar', en: 'missing' },
    instead: { nb: /\bønsker/i, nn: /\bønskjer/i, en: /\bwish/i },
    on: ['sentiment.missing', 'sentiment.missing.here', 'describe.ask.missing'],
  },
  undo: {
    says: { nb: 'angre', nn: 'angr', en: 'undo' },
    instead: { nb: /omgjør|reverser/i, nn: /omgjer|reverser/i, en: /revert/i },
    on: ['record.undo', 'record.undone', 'marked.undone'],
  },
  send: {
    says: { nb: 'send', nn: 'send', en: 'send' },
    instead: { nb: /last opp|overfør|innsend/i, nn: /last opp|overfør|innsend/i, en: /upload|submit|transmit/i },
    on: ['after.send.send', 'home.send-now', 'spot.send', 'after.send.only-spots'],
  },
  keep: {
    says: { nb: 'behold', nn: 'behald', en: 'keep' },
    instead: { nb: none, nn: /\bbehold/i, en: none },
    on: ['after.send.keep', 'spot.home.yes'],
  },
  withdraw: {
    says: { nb: 'trekk', nn: 'trekk', en: 'withdraw' },
    instead: { nb: /tilbakekall/i, nn: /tilbakekall/i, en: /\brecall|\btake [\w ]*back\b/i },
    on: ['walk.withdraw', 'walk.withdraw.yes', 'spot.withdraw'],
  },
  delete: {
    says: { nb: 'slett', nn: 'slett', en: 'delete' },
    instead: { nb: /\bfjern/i, nn: /\bfjern/i, en: /\bremove\b|\berase/i },
    on: ['walk.remove', 'walk.remove.yes', 'spot.remove', 'help.erase'],
  },
  save: {
    says: { nb: 'lagre', nn: 'lagre', en: 'save' },
    instead: { nb: /arkiver/i, nn: /arkiver/i, en: /\bstored\b|archive/i },
    on: ['home.interrupted.end'],
  },
  phone: {
    says: { nb: 'telefon', nn: 'telefon', en: 'phone' },
    instead: { nb: /\bmobil|\benhet/i, nn: /\bmobil|\beining/i, en: /\bdevices?\b|\bmobiles?\b|handset/i },
    on: [],
  },
  app: {
    says: { nb: 'app', nn: 'app', en: 'app' },
    instead: { nb: /applikasjon/i, nn: /applikasjon/i, en: /\bapplication/i },
    on: [],
  },
  agree: {
    says: { nb: 'ja', nn: 'ja', en: 'agree' },
    instead: { nb: /samtykke/i, nn: /samtykke/i, en: /consent/i },
    on: ['consent.title'],
  },
  ring: {
    says: { nb: 'ring', nn: 'ring', en: 'ring' },
    instead: { nb: /\bkall /i, nn: /\bkall /i, en: /\bcall (us|the number)|\bphone us/i },
    on: ['enrol.campaign-full', 'relatives.contact.none'],
  },
};

/** Words of the desk that are its own. */
export const agreedDeskWords: Readonly<Record<string, AgreedWord>> = {
  cell: {
    says: { nb: 'felt', nn: 'felt', en: 'cell' },
    // "Rute" would be read as the way that somebody walked.
    instead: {
      nb: /\brute|\bcelle|heksagon|sekskant/i,
      nn: /\brute|\bcelle|heksagon|sekskant/i,
      en: /hexagon|\btiles?\b/i,
    },
    on: ['desk.cells.heading'],
  },
  snapshot: {
    says: { nb: 'utgave', nn: 'utgåve', en: 'edition' },
    instead: { nb: /øyeblikksbilde|versjon/i, nn: /augneblikksbilete|versjon/i, en: /snapshot|version/i },
    on: ['desk.campaign.snapshot'],
  },
  participant: {
    says: { nb: 'deltaker', nn: 'deltakar', en: 'participant' },
    instead: {
      nb: /respondent|\bbidragsyter/i,
      nn: /respondent|\bbidragsytar/i,
      en: /respondent|\bcontributors?\b|\busers?\b/i,
    },
    on: ['desk.campaign.people'],
  },
  project: agreedWords.project as AgreedWord,
  mark: agreedWords.mark as AgreedWord,
};
