/** How many answers are kept. An app asks the same few questions for all of its grants; the apps of a test run ask many. */
const MOST = 100;

/**
 * A pure function that does not make again what it made for the same question before. Its answers are shared: nobody may
 * change them.
 * @param keyOf the question as a string: two questions with the same key have the same answer
 */
export function remember<Question, Answer>(
  keyOf: (question: Question) => string,
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const answers = new Map<string, Answer>();
  return (question) => {
    const key = keyOf(question);
    let known = answers.get(key);
    if (known === undefined) {
      known = answer(question);
      if (answers.size >= MOST) {
        answers.clear();
      }
      answers.set(key, known);
    }
    return known;
  };
}
