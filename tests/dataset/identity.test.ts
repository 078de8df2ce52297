import { describe, expect, it } from 'vitest';
import { entityId, foldName, sanctionId } from '../../dataset/identity';

describe('ids', () => {
  it('are the same however a name is written', () => {
    for (const name of ['Viktor Orlov', 'VIKTOR  ORLOV', 'Víktor Orlov', 'Viktor\u00ad Orlov', 'Viktor\u00a0Orlov'])
      expect(entityId('Person', name)).toBe('person-viktor-orlov');
  });

  it('keep letters of every script', () => {
    expect(foldName('新疆')).toBe('新疆');
    expect(entityId('PublicBody', 'Министерство')).toBe('publicbody-министерство');
  });

  it('tell sanctions of one entity apart by authority and day', () => {
    expect(sanctionId('person-viktor-orlov', 'US Treasury', '2020-07-09')).toBe(
      'person-viktor-orlov-us-treasury-2020-07-09',
    );
    expect(sanctionId('person-viktor-orlov', undefined, undefined)).toBe(
      'person-viktor-orlov-authority-unsaid-undated',
    );
  });
});
