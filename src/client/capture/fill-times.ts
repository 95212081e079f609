/** Read as no time by whoever reads times. */
const noTime = 'unknown';

/**
 * Gives each point of a GPX document a time, if only one that says nothing: togeojson lists the times that it finds, so that
 * one missing time, or a stretch without any, would give its neighbour's to every point after it.
 */
export function fillTimes(document: Document): void {
  for (const name of ['trkpt', 'rtept']) {
    for (const point of Array.from(document.getElementsByTagName(name))) {
      const [time] = Array.from(point.getElementsByTagName('time'));
      if (time === undefined) {
        const made = document.createElementNS(point.namespaceURI, 'time');
        made.textContent = noTime;
        point.appendChild(made);
      } else if (time.textContent?.trim() === '') {
        time.textContent = noTime;
      }
    }
  }
}
