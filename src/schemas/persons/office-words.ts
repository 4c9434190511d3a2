/** Words that only an office has in its e-mail address; found anywhere before the @. */
export const OFFICE_WORDS: readonly string[] = [
  'office', 'info', 'contact', 'secretar', 'press', 'hotline', 'helpline', 'support', 'legal', 'police', 'politia',
  'policia', 'polis', 'antitraf', 'trafficking', 'trafic', 'traffick', 'rapporteur', 'coordinat', 'interpol',
  'europol', 'prosecut', 'parchet', 'ministry', 'minister', 'justice', 'embassy', 'consul', 'mission', 'centre',
  'center', 'bureau', 'department', 'directorate', 'agency', 'commission', 'council', 'committee', 'inspect',
  'ombud', 'assistance', 'cooperation', 'international', 'extradition', 'central', 'general', 'service', 'shelter',
  'refuge', 'victim', 'migra', 'crime', 'kancel', 'kanzler', 'registr', 'reception', 'enquir', 'inquir',
  'webmaster', 'postmaster', 'public', 'media', 'report', 'complaint', 'program', 'project', 'foundation',
  'lastrada', 'animus', 'astra',
];

/** Short ones, which also begin or end names; found only as words of their own, between dots, hyphens and digits. */
export const SHORT_OFFICE_WORDS: readonly string[] = [
  'help', 'mail', 'mla', 'ncb', 'thb', 'tip', 'pr', 'iom', 'osce', 'ngo', 'sos', 'hq', 'desk', 'admin', 'team',
  'unit', 'post', 'docs', 'law', 'mfa', 'moj', 'mvr', 'mia', 'mup', 'doj', 'iga', 'soc', 'cid', 'fbi', 'gro', 'eu',
  'un', 'asb',
];
