import { describe, expect, it } from 'vitest';
import { painted } from './painted';

describe('a place that bears the name of somebody we know', () => {
  it.each([
    'She teaches at Chen Quanguo school in Ohio.',
    'Turn left into Chen Quanguo street',
    'Chen Quanguo road was closed.',
    'He was taken to Chen Quanguo hospital, where he died.',
    'They met in Chen Quanguo square.',
    'She studied at Chen Quanguo university.',
    'The party is in the Chen Quanguo ballroom.',
    'They live near Donald Trump street.',
    'They live on Donald Trump street and work there.',
    'They live in Donald Trump close.',
    'collège Wang Junzheng',
    'Elle enseigne au collège Wang Junzheng depuis 2010.',
    'place Donald Trump',
    'La manifestation part de la place Donald Trump à midi.',
    '12, place Donald Trump',
    'Il habite chemin Chen Quanguo.',
    'El Colegio Chen Quanguo abre hoy.',
    'Viu al Carrer Chen Quanguo.',
    'Si vede in Largo Donald Trump.',
    'El Camino Chen Quanguo fue cortado.',
    'En la Carretera Chen Quanguo hay obras.',
    'Ia tinggal di Jalan Chen Quanguo.',
    'Av. Chen Quanguo 12',
    'Le passage Chen Quanguo est fermé.',
    'Le Quartier Chen Quanguo dort.',
    'Le square Donald Trump est ouvert.',
    '12 Chen Quanguo Close',
    'She lives on Chen Quanguo Drive.',
    'She lives at 7 Chen Quanguo Court, Leeds.',
    'They met in Donald Trump Place.',
    'It is in Chen Quanguo Way.',
    'The bus stops at Chen Quanguo Circle and at Chen Quanguo Row.',
    'Chen Quanguo square',
    'Chen Quanguo Drive',
    'Chen Quanguo Court, Leeds',
    'camino Chen Quanguo',
    'largo Donald Trump',
    'Donald Trump Mews was sold.',
    'They walked along Chen Quanguo Trail.',
  ])('is not the person: %s', (text) => expect(painted(text)).toEqual([]));

  it('ends what the surname stood for', () =>
    expect(painted('Donald Trump came. She lives on Donald Trump Drive. Trump ate.')).toEqual(['Donald Trump']));
});

describe('a person beside the kind of a place', () => {
  it.each([
    'They gave Donald Trump street food.',
    'A Donald Trump school policy was praised.',
    'Will Donald Trump square off with him?',
    'How does Donald Trump square with that?',
    'He saw Donald Trump park the car and Donald Trump drive.',
    'In the first place Donald Trump said no.',
    'In college Donald Trump studied it.',
    'They place Donald Trump first. The polls place Donald Trump ahead.',
    'Place Donald Trump on the list.',
    'In Trafalgar Square Donald Trump said no.',
    'En el camino Donald Trump habló.',
    'En chemin Donald Trump a parlé.',
    'Puis en chemin Donald Trump a parlé.',
    'After the impasse Donald Trump spoke.',
    'Boston Lawyers Turn to Donald Trump Drive for Answers',
    'In Key Largo Donald Trump said no.',
    'After the passage Donald Trump signed it.',
    'The Donald Trump road show came.',
  ])('stays painted: %s', (text) => expect(painted(text)).toContain('Donald Trump'));

  it.each(['Donald Trump Close to Deal', 'Donald Trump Court Filings', 'A Donald Trump Drive for Votes'])(
    'may be either: %s',
    (text) => expect(painted(text)).toEqual(['?Donald Trump']),
  );
});
