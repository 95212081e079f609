export type ColourScheme = 'light' | 'dark';
