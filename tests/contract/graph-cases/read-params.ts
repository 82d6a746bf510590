/** Parameters that the lists share. The ids are of every kind: each statement takes those that it begins at. */
export const latest = '9999-12-31T23:59:59.999Z';
export const day12 = '2024-03-12T00:00:00.000Z';
export const before = '2024-03-01T00:00:00.000Z';

const all = [
  'inc_1',
  'doc_1',
  'doc_2',
  'doc_3',
  'agc_1',
  'atk_1',
  'sys_1',
  'clm_1',
  'clm_3',
  'clm_6',
  'src_1',
  'dat_1',
];
export const anchors = {
  rows: [
    { key: 'all', ids: all },
    { key: 'more', ids: [...all, 'inc_2', 'per_1', 'agc_2', 'sys_2', 'missing'] },
  ],
};
export const firstPage = { ...anchors, limit: 3, ascending: true, afterId: '', after: '', afterNull: false };
export const everything = { ...firstPage, limit: 50 };
