import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../src/schemas/personal-data.ts';

describe('a name is found in', () => {
  it.each([
    ['President Ilham ALIYEV (since 31 October 2003)', 'President Ilham ALIYEV'],
    ['Ilham ALIYEV elected president', 'Ilham ALIYEV'],
    ['headed by Bamir TOPI', 'Bamir TOPI'],
    ['Юлія ТИМОШЕНКО', 'Юлія ТИМОШЕНКО'],
    ['Prime Minister Boris Petrov', 'Prime Minister Boris Petrov'],
    ['the Prosecutor General Ivan Petrov', 'Prosecutor General Ivan Petrov'],
    ['Judge Petrova heard the case', 'Judge Petrova'],
    ['Minister Leonid Kozhara opened it', 'Minister Leonid Kozhara'],
    ['Write to Mr Petrov', 'Mr Petrov'],
    ['Dr. I. Petrov', 'Dr. I. Petrov'],
    ['Prof Petrova', 'Prof Petrova'],
    ['Sir John', 'Sir John'],
  ])('%s', (text, name) => {
    expect(findPersonalData(text)).toBe(`"${name}" looks like a person's name; name the office instead`);
  });
});

describe('no name is found in', () => {
  it.each([
    'Project XCES45',
    'the IOM and the UNODC',
    'Programme AENEAS of the European Union',
    'Criminal Code',
    'Member States of BSEC',
    'All BSEC states joined GUAM and OSCE',
    'Joint BSEC-UNODC project',
    'Regional SECI Center',
    'Chapter VIII of the code',
    'Member States BSEC, 23 October 2008, Tirana',
    'The President appoints the Prime Minister',
    'Prime Minister of the republic',
    'the Minister of Justice and the Prosecutor General of Ukraine',
    'President, Parliament and Constitutional Court',
    'Minister Counsellor',
    'Prosecutor General Office',
    'the Supreme Judicial Council elects judges for five-year terms',
    'Ankara Shelter, run by HRDF',
    'Centrs MARTA',
    'UNITED NATIONS CONVENTION AGAINST ORGANIZED CRIME',
  ])('%s', (text) => {
    expect(findPersonalData(text)).toBeUndefined();
  });
});

describe('an e-mail address in text is refused, also one of an office, as', () => {
  it.each(['ivan.petrov@mvr.bg', 'office@mvr.bg', 'ivan.petrov (at) mvr.bg', 'ivan@поща.бг'])('%s', (address) => {
    expect(findPersonalData(`Write to ${address} in any language`)).toBe(
      `"${address}" is an e-mail address; name the office and its page instead`,
    );
  });
});

describe('in a field for an office, an e-mail address', () => {
  it.each([
    'office@antitraffic.government.bg',
    'traffickingbulgaria@abv.bg',
    'mla.unit@just.ro',
    'secretariat@selec.org',
    'antitrafic@politia.ro',
    'ncb@interpol.example',
    'press-office@mvr.bg',
    'prekybazmonemis@policija.lt',
    'onap@vp.gov.lv',
    'menschenhandel@bmi.gv.at',
    'trata@policia.es',
    'traite@police.etat.lu',
    'htccc@dubaipolice.gov.ae',
    'blueblindfold@garda.ie',
    'natco@mup.gov.rs',
  ])('of an office is accepted: %s', (address) => {
    expect(findPersonalData(address, { officeEmail: true })).toBeUndefined();
  });

  it.each(['ivan.petrov@mvr.bg', 'mladen@mup.rs', 'i.petrov2@just.ro', 'tratani@policia.es'])(
    'of a person is refused: %s',
    (address) => {
      expect(findPersonalData(address, { officeEmail: true })).toBe(
        `"${address}" looks like a person's address; only an office's may be given, ` +
          `such as office@${address.split('@')[1]}`,
      );
    },
  );
});
