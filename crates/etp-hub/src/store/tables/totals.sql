-- Never a total of a region: what was published, by how many centres, how many of them hid it.
SELECT period, element, CAST(coalesce(sum(value), 0) AS BIGINT) AS published, count(*) AS centres, count(*) - count(value) AS hidden
FROM cell
GROUP BY period, element
ORDER BY period, element;
