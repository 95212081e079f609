import { Check, Copy } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/use-text.ts';

export interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  readonly copyWord: string;
}

const shortLetters = 20;

/** Something to take along: it can be copied with the button, or selected by hand where the browser refuses. */
export function CopyField({ label, value, copyWord }: CopyFieldProps) {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setOutcome('copied');
    } catch {
      // No clipboard on plain http or without permission: the text now stands selected.
      setOutcome('refused');
    }
  };
  return (
    <div className="desk-copy">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <div className="desk-copy-line">
        {/* Takes as many lines as it needs; a browser that cannot measure gives a link two. */}
        <textarea
          id={id}
          ref={field}
          className="ds-input"
          dir="ltr"
          rows={value.length > shortLetters ? 2 : 1}
          readOnly
          value={value}
          onFocus={(event) => event.target.select()}
        />
        <Button icon={outcome === 'copied' ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />} onClick={copy}>
          {outcome === 'copied' ? t('desk.campaign.copied') : copyWord}
        </Button>
      </div>
      <p role="status" className={outcome === 'refused' ? undefined : 'st-hidden'}>
        {outcome === null ? '' : t(outcome === 'copied' ? 'desk.campaign.copied' : 'desk.campaign.notCopied')}
      </p>
    </div>
  );
}
