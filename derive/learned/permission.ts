/** "The government has sanctioned the prosecution of X. The sanction covers Y": a permission, where nothing else in the article is a sanction. */
import type { Scene } from '../scene';

const PERMITS =
  /\bsanction(?:s|ed)? (?:(?:for|to|the|of|a|\d[\d,.]*|rs\.?|new|his|her|their) ){0,3}(?:prosecut|prosecution|posts?\b|loans?\b|rupees\b|crores?\b|lakhs?\b|leave\b|projects?\b|budgets?\b|construction\b)/i;
const IMPOSED =
  /\bsanctions\b|\bblacklist|\bdesignat|\b(?:asset|assets|travel|visa) (?:freeze|ban)|\bfr(?:oze|eez|ozen)|\bsanctions? list|\brestrictive measures/i;

export const isOfPermissions = ({ reading: { text } }: Scene): boolean => PERMITS.test(text) && !IMPOSED.test(text);
