import { useState } from 'react';

/** Whether something has been so since the screen came: room once taken is kept, and no button moves when it goes. */
export function useEver(isSo: boolean): boolean {
  const [ever, setEver] = useState(isSo);
  if (isSo && !ever) setEver(true);
  return ever;
}
