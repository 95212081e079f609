import { pages } from '../../protocol/paths.ts';

/** What a poster can ask for: walks and places, or one place only. Each has its link, its words, and what it is for. */
export const invitations = [
  {
    page: pages.invitation,
    word: 'desk.invite.walk',
    about: 'desk.invite.walk.about',
    onPoster: 'desk.poster.walk',
    link: 'desk.invite.walk.link',
    copy: 'desk.invite.walk.copy',
    qr: 'desk.invite.walk.qr',
  },
  {
    page: pages.oneSpot,
    word: 'desk.invite.spot',
    about: 'desk.invite.spot.about',
    onPoster: 'desk.poster.spot',
    link: 'desk.invite.spot.link',
    copy: 'desk.invite.spot.copy',
    qr: 'desk.invite.spot.qr',
  },
] as const;

/** `origin`: the desk and the participants' app are at the same address. */
export function invitationLink(page: string, code: string, origin: string): string {
  return new URL(page.replace(':code', code), origin).href;
}

/** An address that only this machine knows: a poster with it would lead nobody anywhere. */
export function isOnlyHere(origin: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(origin).hostname);
}
