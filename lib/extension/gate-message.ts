/**
 * What the gate says to the background, as a bare message: "this tab's page looks like an article". Apart from the other
 * messages, because the gate runs on every page and does without their library.
 */
export const LOOKS_LIKE_ARTICLE = 'who-said-when:article';
