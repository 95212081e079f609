import type { ReactNode } from 'react';

export type GuidePicture = 'iphone-share' | 'iphone-add' | 'android-menu' | 'android-add' | 'open';

/** A telephone of 120 × 160 with something on its screen; what is to be pressed is drawn strong. */
export function Phone({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="st-guide-picture" viewBox="0 0 120 160" aria-hidden="true">
      <rect className="st-guide-body" x="2" y="2" width="116" height="156" rx="16" />
      {children}
    </svg>
  );
}

/** Lines that stand for text nobody needs to read. */
export function Lines({ rows }: { readonly rows: readonly number[] }) {
  return (
    <>
      {rows.map((y) => (
        <path key={y} className="st-guide-faint" d={`M34 ${y}H96`} />
      ))}
    </>
  );
}

function Page() {
  return <path className="st-guide-faint" d="M20 30H76M20 48H100M20 66H92M20 84H100" />;
}

function AddRow() {
  return (
    <>
      <rect className="st-guide-press" x="10" y="78" width="100" height="32" rx="8" />
      <path className="st-guide-sign" d="M20 87h14v14h-14zM27 90.5v7M23.5 94h7" />
      <path className="st-guide-sign" d="M46 94H98" />
    </>
  );
}

export const guidePictures: Record<GuidePicture, () => ReactNode> = {
  'iphone-share': () => (
    <Phone>
      <Page />
      <path className="st-guide-edge" d="M2 112H118" />
      <circle className="st-guide-press" cx="60" cy="134" r="19" />
      <path className="st-guide-sign" d="M56 131h-5v13h18v-13h-5M60 138v-16M55 126.500l5-5 5 5" />
    </Phone>
  ),
  'iphone-add': () => (
    <Phone>
      <path className="st-guide-edge" d="M48 18H72" />
      <Lines rows={[42, 62, 126, 144]} />
      <AddRow />
    </Phone>
  ),
  'android-menu': () => (
    <Phone>
      <rect className="st-guide-faint" x="14" y="16" width="64" height="20" rx="10" />
      <circle className="st-guide-press" cx="98" cy="26" r="15" />
      <path className="st-guide-dots" d="M98 19v.1M98 26v.1M98 33v.1" />
      <path className="st-guide-faint" d="M20 62H100M20 80H92M20 98H100M20 116H76" />
    </Phone>
  ),
  'android-add': () => (
    <Phone>
      <Lines rows={[30, 48, 64, 128, 144]} />
      <AddRow />
    </Phone>
  ),
  open: () => (
    <Phone>
      {[20, 52, 84].map((x) => (
        <rect key={x} className="st-guide-app" x={x - 2} y="26" width="20" height="20" rx="6" />
      ))}
      <rect className="st-guide-press" x="36" y="66" width="48" height="48" rx="13" />
      <path className="st-guide-sign" d="M48 102c2-12 22-10 22-22M48 102v.1M70 79v.1" />
      <path className="st-guide-faint" d="M44 128H76" />
    </Phone>
  ),
};
