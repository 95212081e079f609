import type { TextKey } from '../ui/text/texts.ts';
import type { DeskFailure } from './desk-port.ts';

/** What happened, what is safe, what to do: one sentence each. */
export interface TroubleText {
  readonly happened: TextKey;
  readonly safe: TextKey;
  readonly next: TextKey;
}

const contact = {
  happened: 'desk.trouble.contact.happened',
  safe: 'desk.trouble.contact.safe',
  next: 'desk.trouble.contact.next',
} as const;
const unavailable = {
  happened: 'desk.trouble.unavailable.happened',
  safe: 'desk.trouble.unavailable.safe',
  next: 'desk.trouble.unavailable.next',
} as const;
/** The server refused the form of the question or its answer was unreadable: this page is older than the server. */
const page = {
  happened: 'desk.trouble.page.happened',
  safe: 'desk.trouble.page.safe',
  next: 'desk.trouble.page.next',
} as const;
const login = {
  happened: 'desk.trouble.login.happened',
  safe: 'desk.trouble.login.safe',
  next: 'desk.trouble.login.next',
} as const;
const gone = {
  happened: 'desk.trouble.gone.happened',
  safe: 'desk.trouble.gone.safe',
  next: 'desk.trouble.gone.next',
} as const;

export const troubleTexts = {
  'no-contact': contact,
  'not-understood': page,
  malformed: page,
  'too-large': page,
  'encoding-unsupported': page,
  'version-unsupported': page,
  unauthorized: login,
  forbidden: login,
  'not-found': gone,
  // The three below answer a device that enrols; the desk never asks that, so an answer so is one for another page.
  'code-unknown': page,
  'campaign-full': page,
  'campaign-closed': page,
  'too-many-requests': {
    happened: 'desk.trouble.tooMany.happened',
    safe: 'desk.trouble.tooMany.safe',
    next: 'desk.trouble.tooMany.next',
  },
  'setup-used': {
    happened: 'desk.trouble.setupUsed.happened',
    safe: 'desk.trouble.setupUsed.safe',
    next: 'desk.trouble.setupUsed.next',
  },
  'wrong-password': {
    happened: 'desk.trouble.password.happened',
    safe: 'desk.trouble.password.safe',
    next: 'desk.trouble.password.next',
  },
  'weak-password': {
    happened: 'desk.trouble.weak.happened',
    safe: 'desk.trouble.weak.safe',
    next: 'desk.trouble.weak.next',
  },
  'snapshot-not-due': {
    happened: 'desk.trouble.notDue.happened',
    safe: 'desk.trouble.notDue.safe',
    next: 'desk.trouble.notDue.next',
  },
  changed: {
    happened: 'desk.trouble.changed.happened',
    safe: 'desk.trouble.changed.safe',
    next: 'desk.trouble.changed.next',
  },
  unavailable,
} as const satisfies Record<DeskFailure, TroubleText>;
