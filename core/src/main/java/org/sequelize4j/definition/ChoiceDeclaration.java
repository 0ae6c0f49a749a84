package org.sequelize4j.definition;

/**
 * Which of the rows that have the key is the one of a has-one, as a user declares it.
 *
 * @param largest whether it is the one with the largest value, else with the smallest
 * @param option the name of the option that says it
 */
public record ChoiceDeclaration(String attribute, boolean largest, String option) {}
