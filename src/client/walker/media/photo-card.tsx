import type { Media, Photo } from '../../recorder/media-port.ts';
import { useText } from '../../ui/use-text.ts';
import { RemoveMedia } from './remove-media.tsx';
import { useObjectUrl } from './use-object-url.ts';

export function PhotoCard({ media, photo }: { readonly media: Media; readonly photo: Photo }) {
  const t = useText();
  const url = useObjectUrl(photo);
  return (
    <div className="st-stack">
      {url === null ? null : (
        <img className="st-photo" src={url} alt={t('media.photo.alt')} width={photo.widthPx} height={photo.heightPx} />
      )}
      <RemoveMedia media={media} one={photo} />
    </div>
  );
}
