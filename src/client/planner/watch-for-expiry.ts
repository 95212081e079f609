import type { Answer, DeskPort } from './desk-port.ts';

/**
 * The same port, which also tells when an answer says that nobody is logged in any more, so that no page has to
 * remember to look for it.
 */
export function watchForExpiry(port: DeskPort, onExpired: () => void): DeskPort {
  const watch =
    <Said extends readonly unknown[], T>(ask: (...said: Said) => Promise<Answer<T>>) =>
    async (...said: Said): Promise<Answer<T>> => {
      const answer = await ask(...said);
      if (!answer.ok && answer.reason === 'unauthorized') onExpired();
      return answer;
    };
  return {
    checkSetupLink: port.checkSetupLink,
    setUp: port.setUp,
    logIn: port.logIn,
    readSession: port.readSession,
    readMapSource: port.readMapSource,
    places: port.places,
    logOut: watch(port.logOut),
    listCampaigns: watch(port.listCampaigns),
    readSnapshot: watch(port.readSnapshot),
    makeSnapshot: watch(port.makeSnapshot),
    listMarks: watch(port.listMarks),
    moderate: watch(port.moderate),
    writeNews: watch(port.writeNews),
  };
}
