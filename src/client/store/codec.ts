/** What a row holds beyond its keys. Only the codec knows what it looks like on disk. */
export interface Coded<T> {
  readonly coded: unknown;
  /** Never present: keeps the type of what was coded. */
  readonly of?: T;
}

/** What a row passes on its way to and from the disk: as it is on a private phone, sealed on a shared tablet. */
export interface RowCodec {
  encode<T>(value: T): Promise<Coded<T>>;
  decode<T>(coded: Coded<T>): Promise<T>;
}

export const identityCodec: RowCodec = {
  encode: async <T>(value: T): Promise<Coded<T>> => ({ coded: value }),
  decode: async <T>({ coded }: Coded<T>): Promise<T> => coded as T,
};
