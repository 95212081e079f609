import { useCallback, useEffect, useRef, useState } from 'react';

/** Long enough to be a pause for thought, short enough that a killed page loses a word at most. */
const restMs = 1000;

export interface Draft {
  readonly text: string;
  readonly write: (text: string) => void;
  /** The writer left the field. */
  readonly leave: () => void;
  /** What is written counts as kept: whoever calls this keeps it. */
  readonly taken: () => void;
}

/**
 * Words that outlive the page: kept when the writer rests, leaves the field, leaves the screen or puts the phone away.
 * Without `whileWriting` only the last two: what is sent as soon as it is kept must not be sent word by word.
 * `name` is that of what is written about.
 */
export function useDraft(name: string, first: string, keep: (text: string) => void, whileWriting: boolean): Draft {
  const [rescued] = useState(() => sessionStorage.getItem(name));
  const [text, setText] = useState(rescued ?? first);
  const pending = useRef(rescued);
  const latestKeep = useRef(keep);
  useEffect(() => {
    latestKeep.current = keep;
  });
  const taken = useCallback(() => {
    pending.current = null;
    sessionStorage.removeItem(name);
  }, [name]);
  const settle = useCallback(() => {
    const words = pending.current;
    taken();
    if (words !== null) latestKeep.current(words);
  }, [taken]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every word written starts the rest anew
  useEffect(() => {
    if (!whileWriting) return;
    const timer = setTimeout(settle, restMs);
    return () => clearTimeout(timer);
  }, [text, whileWriting, settle]);

  useEffect(() => {
    const onHide = () => {
      const words = pending.current;
      if (words === null) return;
      settle();
      // A page that is thrown away does not wait for a database; this is written before it goes.
      sessionStorage.setItem(name, words);
    };
    // A phone that puts the page away may never say more than "hidden".
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') onHide();
    };
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      window.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onVisibility);
      settle();
    };
  }, [settle, name]);

  const write = (words: string) => {
    pending.current = words;
    setText(words);
  };
  return { text, write, leave: whileWriting ? settle : () => undefined, taken };
}
