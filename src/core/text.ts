/** The languages every text a person reads comes in. */
export type Language = 'en' | 'zh-CN';

/** One sentence in every language: a missing translation does not compile. */
export type Text = Readonly<Record<Language, string>>;
