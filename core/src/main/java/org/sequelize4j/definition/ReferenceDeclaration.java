package org.sequelize4j.definition;

/** What an attribute references: a model by its name, or by its table's, and an attribute of it. */
public record ReferenceDeclaration(String model, String attribute) {}
