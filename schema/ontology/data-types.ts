/**
 * The closed taxonomy of exposed data. Each code maps to a `data.variety` of VERIS 1.4.1
 * (https://verisframework.org, `enum/attribute/confidentiality/data/variety`).
 */
export const verisVarietyOf = {
  NAME: 'Personal',
  ADDRESS: 'Personal',
  PHONE: 'Personal',
  EMAIL: 'Personal',
  DATE_OF_BIRTH: 'Personal',
  AGE: 'Personal',
  GENDER: 'Personal',
  NATIONAL_ID: 'Sensitive Personal',
  TAX_ID: 'Sensitive Personal',
  PASSPORT: 'Sensitive Personal',
  VOTER_ID: 'Sensitive Personal',
  DRIVING_LICENCE: 'Sensitive Personal',
  HEALTH_RECORD: 'Medical',
  TEST_RESULT: 'Medical',
  MEDICAL_IMAGE: 'Medical',
  VACCINATION: 'Medical',
  INSURANCE: 'Medical',
  BANK_ACCOUNT: 'Bank',
  PAYMENT_CARD: 'Payment',
  CREDENTIALS: 'Credentials',
  BIOMETRIC: 'Sensitive Personal',
  LOCATION: 'Personal',
  TRAVEL: 'Personal',
  EMPLOYMENT: 'Personal',
  EDUCATION: 'Personal',
  FAMILY: 'Personal',
  COMMUNICATIONS: 'Personal',
  PHOTO: 'Personal',
  DEVICE: 'System',
  CORPORATE: 'Internal',
  SOURCE_CODE: 'Source code',
  PERSONAL: 'Personal',
} as const;

export type DataTypeCode = keyof typeof verisVarietyOf;
export const dataTypeCodes = Object.keys(verisVarietyOf) as DataTypeCode[];
