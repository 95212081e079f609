import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { destination } from '../geo/destination.ts';
import { distanceMetres } from '../geo/distance.ts';
import type { Position } from '../geo/position.ts';

export type DiscReason = 'start' | 'end' | 'stay' | 'home';

/**
 * A circle from which nothing leaves the device (privacy rule 1). The place itself is the anchor; the centre lies
 * elsewhere, so that a circle fitted to where tracks end finds nobody. Both stay on the device.
 */
export interface ProtectedDisc {
  readonly anchor: Position;
  readonly centre: Position;
  readonly radiusMetres: number;
  readonly reason: DiscReason;
}

export interface ProtectedPlace extends Position {
  readonly reason: DiscReason;
}

/** Privacy rule 1; the attack on simulated walkers (figure R12) decides how small it may be. */
export const discRadiusMetres = 250;
const leastShiftMetres = 80;
const mostShiftMetres = 150;
/** Two findings of one home lie this near each other, after twenty minutes of indoor drift before each. */
const mergeMetres = 60;
/**
 * So any place lies at least this deep inside its disc, found again or not: more than the error of a good position and
 * the house next door.
 */
export const depthMetres = discRadiusMetres - mostShiftMetres - mergeMetres;
/**
 * Two findings of one home, drifted opposite ways, lie no further apart than twice their error and a little. With shifts of
 * their own, the mean of their centres would be the home. Further on a shift of its own: who knows the one place, a bus stop
 * say, would otherwise learn the shift from it and subtract it from the other.
 */
const kinMetres = 130;
const shortestSecretBytes = 16;

/**
 * The disc that protects a place: one of the existing where that is about the same place, else a new one. `secret` is random, of this device alone, and at least 16 bytes; a shorter one is a bug.
 */
export function discAt<Disc extends ProtectedDisc>(
  place: ProtectedPlace,
  secret: Uint8Array,
  existing: readonly Disc[],
): Disc | ProtectedDisc {
  const nearest = existing.toSorted((a, b) => distanceMetres(a.anchor, place) - distanceMetres(b.anchor, place));
  const same = nearest.find((disc) => distanceMetres(disc.anchor, place) <= mergeMetres);
  if (same) return same;
  const anchor = { lat: place.lat, lng: place.lng };
  const kin = nearest.find((disc) => distanceMetres(disc.anchor, place) <= kinMetres);
  const centre = kin ? shiftLike(anchor, kin) : shiftBySecret(anchor, secret);
  return { anchor, centre, radiusMetres: discRadiusMetres, reason: place.reason };
}

/** True when the two protect the same circle, whatever else is known of them. */
export function isSameDisc(one: ProtectedDisc, other: ProtectedDisc): boolean {
  const { centre, radiusMetres } = other;
  return one.centre.lat === centre.lat && one.centre.lng === centre.lng && one.radiusMetres === radiusMetres;
}

/** True inside or on the border of any of the discs. */
export function isProtected(position: Position, discs: readonly ProtectedDisc[]): boolean {
  return discs.some((disc) => distanceMetres(position, disc.centre) <= disc.radiusMetres);
}

/** Over a few hundred metres a shift in degrees is the same shift in metres to within a decimetre. */
function shiftLike(anchor: Position, kin: ProtectedDisc): Position {
  return {
    lat: anchor.lat + kin.centre.lat - kin.anchor.lat,
    lng: anchor.lng + kin.centre.lng - kin.anchor.lng,
  };
}

function shiftBySecret(anchor: Position, secret: Uint8Array): Position {
  if (secret.length < shortestSecretBytes) throw new Error('The secret of the discs is too short to hide anything.');
  const text = `protected-disc ${anchor.lat.toFixed(5)} ${anchor.lng.toFixed(5)}`;
  // Characters of the text are all below 128, so that their codes are their UTF-8 bytes.
  const digest = hmac(
    sha256,
    secret,
    Uint8Array.from(text, (character) => character.charCodeAt(0)),
  );
  const view = new DataView(digest.buffer, digest.byteOffset, digest.byteLength);
  const bearing = (view.getUint32(0) / 2 ** 32) * 360;
  const metres = leastShiftMetres + (view.getUint32(4) / 2 ** 32) * (mostShiftMetres - leastShiftMetres);
  return destination(anchor, bearing, metres);
}
