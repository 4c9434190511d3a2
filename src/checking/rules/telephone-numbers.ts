import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isDialledIn } from '../../schemas/telephone.ts';
import { ruleFor } from '../checked-entry.ts';
import type { FieldFault } from '../checked-entry.ts';
import type { FieldPath } from '../field-path.ts';

/** Freephone and shared-cost numbers that belong to no country. */
const WORLDWIDE_CODES = ['800', '808'];

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

export const hotlineNumbers = ruleFor('hotlines', ({ inside, fromAbroad }, entry, { countryOf }) => {
  const country = countryOf(entry);
  const abroad = fromAbroad && 'value' in fromAbroad && 'e164' in fromAbroad.value ? fromAbroad.value.e164 : undefined;
  return [
    ...(inside && 'value' in inside ? dialledFaults(['inside', 'value'], inside.value, country) : []),
    ...e164Faults(['fromAbroad', 'value', 'e164'], abroad, country),
  ];
});

export const bodyNumbers = ruleFor('bodies', ({ telephone }, entry, { countryOf }) => [
  ...dialledFaults(['telephone', 'inside'], telephone?.inside, countryOf(entry)),
  ...e164Faults(['telephone', 'fromAbroad'], telephone?.fromAbroad, countryOf(entry)),
]);

function dialledFaults(path: FieldPath, number?: string, country?: string): FieldFault[] {
  if (!number || !country || !isSupportedCountry(country) || isDialledIn(number, country)) return [];
  return [{ path, message: `"${number}" cannot be dialled in ${countryNames.of(country)}; check its digits` }];
}

function e164Faults(path: FieldPath, number?: string, country?: string): FieldFault[] {
  if (!number || !country || !isSupportedCountry(country)) return [];
  const code = parsePhoneNumberFromString(number)?.countryCallingCode;
  const expected = getCountryCallingCode(country);
  if (code === undefined || code === expected || WORLDWIDE_CODES.includes(code)) return [];
  const message = `"${number}" is not a number of ${countryNames.of(country)}; those begin with +${expected}`;
  return [{ path, message }];
}
