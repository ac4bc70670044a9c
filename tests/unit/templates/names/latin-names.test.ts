import { describe, expect, it } from 'vitest';

import { readPersonName } from '@/lib/templates/names/read-person-name';

/** Name as shown and the first name to greet by, null for none. Everybody here is made up. */
const ROMANIAN: [name: string, first: string | null][] = [
  ['Ana Popescu', 'Ana'],
  ['Popescu Ana', 'Ana'],
  ['Popescu, Ana', 'Ana'],
  ['POPESCU ION', 'Ion'],
  ['ion munteanu', 'Ion'],
  ['Ana-Maria Țurcanu', 'Ana-Maria'],
  ['ANA-MARIA', 'Ana-Maria'],
  ['Ștefan cel Mare', 'Ștefan'],
  ['Şerban Rusu', 'Şerban'],
  ['Ionuț', 'Ionuț'],
  ['Mihăiță Lungu', 'Mihăiță'],
  ['Munteanu Vasilica Elena', 'Vasilica'],
  ['Vasilescu Cezar', 'Cezar'],
  ['Ciobanu Doina', 'Doina'],
  ['Rusnac Victor', 'Victor'],
  ['Dna Elena Ceban', 'Elena'],
  ['Dr. Andrei Botnaru', 'Andrei'],
  ['Dr. Botnaru', null],
  ['Popescu', null],
  ['Iulia 🌸 Nails Chișinău', 'Iulia'],
  ['Iulia Makeup', 'Iulia'],
  ['Makeup Chișinău', null],
  ['Cristina, 25', 'Cristina'],
  ['Cristina (Chișinău)', 'Cristina'],
  ['Cristina Rotaru - SMM', 'Cristina'],
  ['Rotaru Cristina | fotograf', 'Cristina'],
  ['Floarea Soarelui SRL', null],
  ['Floarea Soarelui S.R.L.', null],
  ['Primăria Sticleți', null],
  ['Școala de dans', null],
  ['Magazin Online', null],
  ['Utilizator Facebook', null],
  ['Ana și Ion Popa', null],
  ['Rusu', null],
  ['Rusu Nadia', 'Nadia'],
  ['Floraria Trandafir', null],
  ['I. Popescu', null],
  ['Popescu I.', null],
];

const ENGLISH: [name: string, first: string | null][] = [
  ['John Smith', 'John'],
  ['Smith, John', 'John'],
  ['Smith, John Robert', 'John'],
  ['John Smith Jr.', 'John'],
  ['John Smith, PhD', 'John'],
  ['Dr. Jane Doe, MD, MBA', 'Jane'],
  ['Dr Smith', null],
  ['Mr. Smith', null],
  ['Mrs Jane Smith', 'Jane'],
  ['JOHN SMITH', 'John'],
  ['john smith', 'John'],
  ['Ronan McAllister', 'Ronan'],
  ['McKenna Reed', 'McKenna'],
  ["SHANE O'NEIL", 'Shane'],
  ['J. Smith', null],
  ['J.K. Smithson', null],
  ['John F. Kendrick', 'John'],
  ['J. Robert Oppen', 'Robert'],
  ['Jitesh K.', 'Jitesh'],
  ['Md Parvez Alamgir', 'Parvez'],
  ['Maria de la Cruz', 'Maria'],
  ['Bob', 'Bob'],
  ['bob', 'Bob'],
  ['Timmy "Tim" Jones', 'Timmy'],
  ['Jane Roe ✓', 'Jane'],
  ['✨ Jane ✨', 'Jane'],
  ['Jane Roe 🇲🇩', 'Jane'],
  ['Jane Roe 👩🏽‍💻', 'Jane'],
  ['Buck Tanner 🇨🇦 Hands off!', 'Buck'],
  ['Jane❤Roe', 'Jane'],
  ['Ja❤ne Roe', 'Jane'],
  ['Jane Roe (edited)', 'Jane'],
  ['Jane Roe [she/her]', 'Jane'],
  ['Jane Roe • Marketing Expert', 'Jane'],
  ['Jane Roe – Founder at Acme', 'Jane'],
  ['Jane Photography', 'Jane'],
  ['Wedding Photography', null],
  ['𝓜𝓪𝓻𝓲𝓪 𝓡𝓸𝓮', 'Maria'],
  ['Ｊａｎｅ Ｒｏｅ', 'Jane'],
  ['ᴊᴀɴᴇ ʀᴏᴇ', 'Jane'],
  ['Ⓙⓐⓝⓔ', 'Jane'],
  ['🅹🅰🅽🅴', 'Jane'],
  ['J̶a̶n̶e̶ R̶o̶e̶', 'Jane'],
  ['\u200eJane\u200b Roe', 'Jane'],
  ['Jane Roe 1985', 'Jane'],
  ['Acme Inc.', null],
  ['Acme Official', null],
  ['Nike Shop', null],
  ['Best Solutions LLC', null],
  ['Cat Memes', null],
  ["Jane's Cakes", null],
  ['The Walking Man', null],
  ['Just a girl who loves cats', null],
  ['I love my dog', null],
  ['Anna & Tom', null],
  ['Facebook User', null],
  ['Guest User', null],
  ['Deleted account', null],
  ['user-abc123', null],
  ['user698505160', null],
  ['jane_roe', null],
  ['Jane_Roe', null],
  ['jane.roe.art', null],
  ['not-jane.example.social', null],
  ['@JaneRoe', null],
  ['NoisyPenguin', null],
  ['xxdarkxx', null],
  ['El-Fantomo', null],
  ['ABC', null],
  ['12345', null],
  ['❤️❤️❤️', null],
  ['...', null],
  ['Taylor Brookes', 'Taylor'],
  ['DUPONT Jean-Pierre', 'Jean-Pierre'],
  ['Jean-Pierre DUPONT', 'Jean-Pierre'],
  ['★彡Jane彡★', 'Jane'],
  ['Dr. med. Anna Schmidt', 'Anna'],
  ['Kovalenko Olena', 'Olena'],
  ['Ivanova Maria', 'Maria'],
  ['Ivanova Maria Petrovna', 'Maria'],
  ['Sergey Ivanovich', 'Sergey'],
];

describe('readPersonName', () => {
  it.each(ROMANIAN)('ro: %s → %s', (name, first) => {
    expect(readPersonName({ name, handle: null }, 'ro').first).toBe(first);
  });

  it.each(ENGLISH)('en: %s → %s', (name, first) => {
    expect(readPersonName({ name, handle: null }, 'en-GB').first).toBe(first);
  });

  it.each([
    ['janeroe', 'janeroe', null],
    ['JaneRoe', 'janeroe', null],
    ['Orlane', 'orlane', null],
    ['Orlane', 'orlane77', 'Orlane'],
    ['Jane', '@jane', 'Jane'],
    ['jane', '@jane', null],
    ['Jane Roe', 'janeroe', 'Jane'],
  ])('%s with the handle %s → %s', (name, handle, first) => {
    expect(readPersonName({ name, handle }, 'en').first).toBe(first);
  });

  it.each([
    ['Nagy Anna', 'hu', 'Anna'],
    ['Szabó Réka', 'hu', 'Réka'],
    ['Nguyễn Văn Bình', 'vi', 'Bình'],
    ['Nagy Réka', 'en', 'Nagy'],
  ])('%s in %s → %s', (name, language, first) => {
    expect(readPersonName({ name, handle: null }, language).first).toBe(first);
  });

  it('knows nothing of nothing', () => {
    const nothing = { full: null, first: null, vocative: null, polite: null };
    for (const name of [null, '', '  ']) expect(readPersonName({ name, handle: 'jane' }, null)).toEqual(nothing);
  });

  it('keeps the whole name where the first is not told', () => {
    expect(readPersonName({ name: '김민수', handle: null }, 'ko')).toMatchObject({ full: '김민수', first: null });
    expect(readPersonName({ name: 'Dr. POPESCU 🩺', handle: null }, 'ro')).toMatchObject({
      full: 'Popescu',
      first: null,
    });
  });

  it('gives the whole name clean, first name first after a comma', () => {
    expect(fullOf('SMITH, JOHN')).toBe('John Smith');
    expect(fullOf('⭐ maria de la cruz ⭐ | blogger')).toBe('Maria de la Cruz');
    expect(fullOf("Shane O'NEIL Jr.")).toBe("Shane O'Neil");
  });
});

function fullOf(name: string): string | null {
  return readPersonName({ name, handle: null }, 'en').full;
}
