package org.sequelize4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The sum of a number over the rows of an association; null over no values.
 *
 * <p>On a component of a record it is computed with the row. On an accessor of a typed model it is what a query has computed
 * under the accessor's name by {@code withSum("orders", "amount")}, which calls it {@code ordersSumAmount} unless told otherwise; to read what no query was asked for is an
 * error.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface SumOf {
    /** The association and the attribute: {@code orders.amount}. */
    String value();
}
