export const lateText = 'The late part has come';
