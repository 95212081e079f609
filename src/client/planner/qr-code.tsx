import { useMemo } from 'react';
import { encode } from 'uqr';
import { qrPath } from './qr-path.ts';

/** The quiet edge that the standard asks for: ISO/IEC 18004, four squares. */
const border = 4;

/**
 * What a phone's camera reads as `value`. A quarter of it may be torn or written over. Black on white in every scheme:
 * many cameras read nothing else.
 */
export function QrCode({ value, label }: { readonly value: string; readonly label: string }) {
  const { size, path } = useMemo(() => {
    const code = encode(value, { ecc: 'Q', border });
    return { size: code.size, path: qrPath(code.data) };
  }, [value]);
  return (
    <svg className="desk-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
