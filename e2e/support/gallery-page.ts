import { fileOf } from './shoot-screen.ts';

/** The pictures that lie in the folder, as one page: chosen by screen, size, theme and language, and by keyboard. */
export function pagesOf(files: readonly string[], names: readonly string[]): string {
  const nameOf = new Map(
    names.map((screen) => [fileOf({ screen, size: 'phone', theme: 'light', language: 'nb' }).split('.')[0], screen]),
  );
  const shots = files
    .filter((file) => file.endsWith('.jpg'))
    .map((file) => {
      const [slug = '', size, theme, language] = file.split('.');
      return { file, screen: nameOf.get(slug) ?? slug, size, theme, language };
    })
    .sort((a, b) => names.indexOf(a.screen) - names.indexOf(b.screen));
  const json = JSON.stringify(shots).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Every screen of Seniortråkk</title>
<style>
  body { margin: 1rem; font: 1.1rem/1.5 system-ui, sans-serif; color: #1c1b17; background: #f4f1e8; }
  form { position: sticky; inset-block-start: 0; display: flex; flex-wrap: wrap; gap: 1rem; padding-block: 0.75rem; background: inherit; }
  select { font: inherit; min-height: 2.75rem; max-width: 100%; }
  ul { display: flex; flex-wrap: wrap; gap: 1.5rem; padding: 0; list-style: none; align-items: flex-start; }
  li { max-width: 100%; }
  img { display: block; max-width: min(100%, var(--wide, 24rem)); height: auto; border: 1px solid #8a8577; }
  p { margin: 0 0 0.25rem; }
</style>
<h1>Every screen of Seniortråkk</h1>
<form aria-label="Which pictures">
  <label>Screen <select name="screen"></select></label>
  <label>Size <select name="size"></select></label>
  <label>Theme <select name="theme"></select></label>
  <label>Language <select name="language"></select></label>
  <output aria-live="polite"></output>
</form>
<ul></ul>
<script>
  const shots = ${json};
  const form = document.forms[0];
  const start = { size: 'phone', theme: 'light', language: 'nb' };
  const said = new URLSearchParams(location.hash.slice(1));
  for (const list of form.querySelectorAll('select')) {
    const values = ['all', ...new Set(shots.map((shot) => shot[list.name]))];
    list.replaceChildren(...values.map((value) => new Option(value, value)));
    list.value = said.get(list.name) ?? start[list.name] ?? 'all';
  }
  function show() {
    const chosen = Object.fromEntries(new FormData(form));
    const shown = shots.filter((shot) => Object.entries(chosen).every(([key, value]) => value === 'all' || shot[key] === value));
    history.replaceState(null, '', '#' + new URLSearchParams(chosen));
    form.querySelector('output').textContent = shown.length + ' pictures';
    document.querySelector('ul').replaceChildren(...shown.map((shot) => {
      const item = document.createElement('li');
      const words = document.createElement('p');
      words.textContent = [shot.screen, shot.size, shot.theme, shot.language].join(' · ');
      const link = Object.assign(document.createElement('a'), { href: shot.file });
      link.append(Object.assign(new Image(), { src: shot.file, loading: 'lazy', alt: words.textContent }));
      if (shot.size !== 'phone') item.style.setProperty('--wide', '44rem');
      item.append(words, link);
      return item;
    }));
  }
  form.addEventListener('change', show);
  show();
</script>
</html>
`;
}
