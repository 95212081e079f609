import { isInline, wordsOf } from './readable-words.ts';
import type { Translate } from './use-text.ts';

/** Something to press, choose or fill in. A link within a sentence is read with it. */
export function isControl(element: Element): boolean {
  if (element.matches('a[href]')) return !isInline(element);
  return element.matches('button, summary, [role=button], label, input, select, textarea');
}

/** What it is called, what kind it is, and how it stands. Empty when its label has said it. */
export function controlWords(element: Element, t: Translate): string {
  if (element instanceof HTMLLabelElement) {
    return element.control === null ? wordsOf(element) : fieldWords(element.control, wordsOf(element), t);
  }
  if (isField(element)) {
    return element.labels?.length ? '' : fieldWords(element, element.getAttribute('aria-label') ?? '', t);
  }
  return t(element.getAttribute('aria-pressed') === 'true' ? 'read.word.chosen' : 'read.word.button', {
    name: wordsOf(element),
  });
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isField(element: Element): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

function fieldWords(field: Element, name: string, t: Translate): string {
  if (!isField(field) || field.type === 'hidden') return '';
  if (field.type === 'file' || field.type === 'submit') return t('read.word.button', { name });
  if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
    return t(field.checked ? 'read.word.chosen' : 'read.word.not-chosen', { name });
  }
  const value = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.value;
  return value.trim() === '' ? t('read.word.field', { name }) : t('read.word.filled', { name, value });
}
