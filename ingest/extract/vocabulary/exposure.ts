const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words by which news lists what was exposed. Source: breach notices; the codes of the data types. */
export const dataNouns = set(
  `name names number numbers address addresses phone phones mobile email emails passport passports pan aadhaar card cards photo
  photos photograph photographs birth dob gender age voter ssn licence license bank account accounts medical diagnosis
  diagnoses result results selfie selfies kyc password passwords salary salaries notes transcripts identity ids id pii
  biometric insurance claims prescriptions statements files file records record data details information personal`,
);

/** So common in such lists that sharing one tells nothing. */
export const plainDataNouns = set('data information personal records details files names name numbers number');

/** "floating around on the internet", "laid open", "could be downloaded" */
export const exposedWords =
  /\b(?:float|laid open|lay open|publicly|out in the open|on the internet|online|dark ?web|up for sale|for sale|leak|breach|stol|hack|expos|compromis|visible|available|dump|got in|inside|gotten hold|download|accessed|taken|got back)/;
