SELECT professional.*, team.role
FROM team JOIN professional ON professional.id = team.professional
WHERE team.programme = :programme
ORDER BY team.role <> 'coordinator', folded_last, folded_first
