package org.sequelize4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The greatest value over the rows of an association; null over no values.
 *
 * <p>On a component of a record it is computed with the row. On an accessor of a typed model it is what a query has computed
 * under the accessor's name by {@code withMax("orders", "amount")}, which calls it {@code ordersMaxAmount} unless told otherwise; to read what no query was asked for is an
 * error.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface MaxOf {
    /** The association and the attribute: {@code orders.amount}. */
    String value();
}
