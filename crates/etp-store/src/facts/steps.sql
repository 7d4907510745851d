SELECT DISTINCT programme, step.value ->> 'code' AS code
FROM pathway_version, json_each(content, '$.sessions') AS step
ORDER BY programme, code
