/** What a person may say of themselves (privacy rule 6). Each is voluntary; aid has a consent of its own. */
export const ageBands = ['under-65', '65-74', '75-84', '85-plus'] as const;
export type AgeBand = (typeof ageBands)[number];

export const companies = ['alone', 'with-others'] as const;
export type Company = (typeof companies)[number];

export const aids = ['none', 'stick', 'rollator', 'wheelchair', 'other'] as const;
export type Aid = (typeof aids)[number];
