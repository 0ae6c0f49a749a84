package org.sequelize4j.definition;

/** What a query asks of the rows of one step of a path, as default scopes of the models on the way say it; made and read by later stages. */
public interface StepRestriction {}
