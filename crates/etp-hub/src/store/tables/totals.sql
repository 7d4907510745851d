-- Never a total of a region: what was published, by how many centres, how many of them hid it.
SELECT period, element, coalesce(sum(value), 0) AS published, count(*) AS centres, count(*) - count(value) AS hidden
FROM cell
GROUP BY period, element
ORDER BY period, element;
