type SizeName = 'SYNC_SEEDS' | 'BROWSER_KILLS' | 'FULL_STORAGES' | 'CLOCK_WALKS' | 'NOISE_SEEDS';
export declare const sizes: Readonly<Record<SizeName, { readonly gate: number; readonly full: number }>>;
export declare function sizeOf(name: SizeName): number;
