package org.sequelize4j.definition;

/**
 * Which of the rows that have the key is the one of a has-one: that with the largest or smallest value. A row without a value is
 * it only when no other has one, and of several with the same value the one with the smallest primary key is it.
 */
public record Choice(Attribute attribute, boolean largest) {}
