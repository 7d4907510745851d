INSERT INTO consent (
  id, patient, kind, answer, answered_on, way, witness, text_version, paper, withdrawn_on,
  withdrawal_note
) VALUES (
  :id, :patient, :kind, :answer, :answered_on, :way, :witness, :text_version, :paper,
  :withdrawn_on, :withdrawal_note
)
