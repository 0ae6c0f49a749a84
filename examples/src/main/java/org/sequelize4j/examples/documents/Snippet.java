package org.sequelize4j.examples.documents;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Sequelize;

/**
 * One snippet of a document.
 *
 * @param title what it shows
 * @param code runs it on a Sequelize without models
 */
public record Snippet(String title, Function<Sequelize, ? extends @Nullable Object> code) {}
