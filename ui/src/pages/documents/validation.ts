// What a validation lacks before it is sent. Knows no sentence and no command.

/** The fields that are wrong: nobody named, or a day of review that is not to come. */
export function validationLacks(form: { validated_by: string; review_by: string }, today: string): ("validated_by" | "review_by")[] {
  return [
    ...(form.validated_by.trim() === "" ? (["validated_by"] as const) : []),
    ...(form.review_by !== "" && form.review_by <= today ? (["review_by"] as const) : []),
  ];
}
