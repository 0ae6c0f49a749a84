package org.sequelize4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whether an association has a row.
 *
 * <p>On a component of a record it is computed with the row. On an accessor of a typed model it is what a query has computed
 * under the accessor's name by {@code withExists("orders")}, which calls it {@code ordersExists} unless told otherwise; to read what no query was asked for is an
 * error.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface ExistsOf {
    /** The alias of the association. */
    String value();
}
