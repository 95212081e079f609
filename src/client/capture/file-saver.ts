import type { FileSaver } from '../recorder/file-saver-port.ts';

/** The browser may begin to read it well after the press. */
const keepForMs = 60_000;

export const fileSaver: FileSaver = {
  save(file) {
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), keepForMs);
  },
  canShare: (file) => typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] }),
  share: (file) => navigator.share({ files: [file] }).catch(() => undefined),
};
