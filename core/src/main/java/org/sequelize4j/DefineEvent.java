package org.sequelize4j;

/**
 * A model that is being defined.
 *
 * @param model its name
 * @param definition what was said of it; a hook may say more
 */
public record DefineEvent(String model, Definition<?> definition) {}
