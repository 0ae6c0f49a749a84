package org.sequelize4j.definition;

import java.util.function.Consumer;

/**
 * One rule for an instance as a whole.
 *
 * @param name what items call it
 * @param check given the instance's face; throws when it refuses
 */
public record ModelRule(String name, Consumer<Object> check) {}
