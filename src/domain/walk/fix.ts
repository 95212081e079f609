/** One position reading, as the device gave it. Raw fixes are kept; what is made of them is derived on reading. */
export interface Fix {
  /** When the position was true, in milliseconds since 1970 by the device's own clock. */
  readonly atMs: number;
  readonly lat: number;
  readonly lng: number;
  /** Radius in metres in which the true position lies with 68 % probability (W3C Geolocation says 95 %, devices mean 68 %). */
  readonly accuracyMetres: number;
  /** Metres above the ellipsoid, or null where the device does not know. */
  readonly altitudeMetres: number | null;
  /** The device's clock when the reading came to a recording; its own time may be another clock's. Absent in files. */
  readonly heardAtMs?: number;
}
