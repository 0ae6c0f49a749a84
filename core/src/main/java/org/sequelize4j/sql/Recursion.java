package org.sequelize4j.sql;

import java.util.List;

/**
 * The keys of rows that a recursive query finds: first those of the start, then those that a step leads to from rows found
 * before, until no row is new.
 *
 * @param name what the rows found so far are called; the step selects from it
 * @param columns the names of what start and step select
 * @param keys how many of these columns, from the first on, are the keys
 * @param repeats whether several rows may have one key, which then is given once
 */
public record Recursion(String name, List<String> columns, int keys, Select start, Select step, boolean repeats) {}
