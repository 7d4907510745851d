SELECT attendance.session, attendance.mark, session.programme, session.date, session.starts,
  session.minutes, session.kind, session.theme, session.place, session.status,
  programme.title AS programme_title, programme.pathology
FROM attendance
JOIN session ON session.id = attendance.session
JOIN programme ON programme.id = session.programme
WHERE attendance.person = :root
ORDER BY date DESC, starts DESC, number DESC
