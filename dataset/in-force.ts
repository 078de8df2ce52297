import type { Sanction } from './model';

/** Whether a sanction still holds, as far as its sources say: one that was lifted is kept, with its `endDate`. */
export const isInForce = ({ endDate }: Pick<Sanction, 'endDate'>): boolean => endDate === undefined;
