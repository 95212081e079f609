import { expect, test } from './support/test.ts';
import { join } from './support/walker.ts';

test('a map that changes its size keeps its place under the cross-hair, at every moment', async ({ phone, server }) => {
  await join(phone, server.invitation);
  await phone.getByRole('link', { name: 'Marker et sted' }).click();
  await phone.getByRole('button', { name: 'Velg på kartet' }).click();
  const map = phone.locator('.st-map');
  await expect(map).toHaveAttribute('data-drawn', 'true');
  const centre = await map.getAttribute('data-centre');

  // Twice in a row, as a phone that is turned does it; what a timer would mend comes too late.
  const lag = await phone.evaluate(async () => {
    const frame = document.querySelector<HTMLElement>('.st-map-place');
    const box = document.querySelector('.st-map__canvas');
    const canvas = document.querySelector('.st-map canvas');
    if (!frame || !box || !canvas) throw new Error('No map');
    const setTimer = window.setTimeout;
    const held: (() => void)[] = [];
    Object.assign(window, { setTimeout: (act: () => void) => held.push(act) });
    for (const height of ['44rem', '30rem']) {
      frame.style.minHeight = height;
      for (let count = 0; count < 2; count++) await new Promise((next) => requestAnimationFrame(next));
    }
    const behind = Math.abs(box.clientHeight - canvas.clientHeight);
    Object.assign(window, { setTimeout: setTimer });
    for (const act of held) act();
    return behind;
  });
  expect(lag).toBeLessThanOrEqual(1);
  await expect(map).toHaveAttribute('data-drawn', 'true');

  await phone.setViewportSize({ width: 844, height: 390 });
  await expect.poll(() => map.locator('canvas').evaluate((canvas) => canvas.clientWidth)).toBeGreaterThan(390);
  await expect(map).toHaveAttribute('data-drawn', 'true');
  await expect(map).toHaveAttribute('data-centre', centre ?? '');
});

for (const size of [
  { width: 390, height: 844 },
  { width: 360, height: 740 },
])
  test(`the answer under the cross-hair is in sight without scrolling at ${size.width} × ${size.height}`, async ({
    phone,
    server,
  }) => {
    await phone.setViewportSize(size);
    await join(phone, server.invitation);
    await phone.getByRole('link', { name: 'Marker et sted' }).click();
    await phone.getByRole('button', { name: 'Velg på kartet' }).click();
    await expect(phone.locator('.st-map')).toHaveAttribute('data-drawn', 'true');
    // Nothing of it lies under the bar: what is pressed there is the button.
    const isSeen = await phone.evaluate(
      (words) => {
        const button = [...document.querySelectorAll('button')].find((one) => words.includes(one.textContent.trim()));
        const { left, bottom, width } = button?.getBoundingClientRect() ?? new DOMRect();
        return button?.contains(document.elementFromPoint(left + width / 2, bottom - 4)) ?? false;
      },
      ['Lagre og vis stedet senere', 'Ja, her er det'],
    );
    expect(isSeen).toBe(true);
  });
